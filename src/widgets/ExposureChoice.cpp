// SPDX-License-Identifier: MIT
#include "widgets/ExposureChoice.h"

#include "core/Exposure.h"
#include "widgets/StateStyle.h"
#include "widgets/SymbolicIcon.h"

#include <algorithm>

namespace Portmonote {

ExposureChoice::ExposureChoice(QWidget *parent) : QComboBox(parent)
{
    for (const Exposure exposure : {Exposure::Loopback, Exposure::LinkLocal, Exposure::Lan, Exposure::All})
        addItem(symbolicIcon(exposureIcon(exposure)), describe(exposure), toString(exposure));
    addItem(tr("anywhere: never an alarm"), QString());
    connect(this, &QComboBox::currentIndexChanged, this, &ExposureChoice::exposureChanged);
}

void ExposureChoice::setExposure(const QString &exposure)
{
    setCurrentIndex(std::max(0, findData(exposure)));
}

} // namespace Portmonote
