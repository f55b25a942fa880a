// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace Portmonote {

/// Calls `then` with the result of `future`, in the thread of `context`, from its event loop. Nothing is
/// called once `context` is gone. (QFuture::then() with a context does not allow that in Qt 6.4: its context
/// has to live until the result is there.)
template<typename Result, typename Then>
void whenFinished(const QFuture<Result> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<Result>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         if constexpr (std::is_void_v<Result>)
                             then();
                         else
                             then(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace Portmonote
