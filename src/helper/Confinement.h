// SPDX-License-Identifier: MIT
#pragma once

namespace OwnerHelper {

/// Nothing of what the caller left behind stays: environment, descriptors, signals, limits, masks, timers,
/// folder. False where it cannot be had; then nothing is to be done.
[[nodiscard]] bool forgetCaller();

/// Becomes nobody, with three capabilities and no way to another: CAP_NET_ADMIN, CAP_SYS_PTRACE (to see
/// descriptors) and CAP_DAC_READ_SEARCH.
[[nodiscard]] bool dropPrivileges();

enum class Confinement {
    Child,  ///< what `ss` needs, and to become it
    Parent, ///< to read, to write what is open, to end
};
/// System calls beside these end the process.
[[nodiscard]] bool confine(Confinement confinement);

} // namespace OwnerHelper
