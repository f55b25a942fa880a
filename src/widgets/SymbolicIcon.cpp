// SPDX-License-Identifier: MIT
#include "widgets/SymbolicIcon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace Portmonote {

namespace {

QByteArray drawing(const QString &name, const QColor &color)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

void paintDrawing(QPainter *painter, const QString &name, const QColor &color, const QRectF &rect)
{
    QSvgRenderer renderer(drawing(name, color));
    renderer.render(painter, rect);
}

class SymbolicIconEngine : public QIconEngine
{
public:
    explicit SymbolicIconEngine(QString name) : m_name(std::move(name)) {}
    Q_DISABLE_COPY_MOVE(SymbolicIconEngine)

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(square, symbolicPixmap(m_name, colorOf(mode), side, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return symbolicPixmap(m_name, colorOf(mode), std::min(size.width(), size.height()), 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int side = qRound(std::min(size.width(), size.height()) / scale);
        return symbolicPixmap(m_name, colorOf(mode), side, scale);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new SymbolicIconEngine(m_name); }
    bool isNull() override { return false; }

private:
    static QColor colorOf(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        default:
            return palette.color(QPalette::ButtonText);
        }
    }

    QString m_name;
};

} // namespace

QIcon symbolicIcon(const QString &name)
{
    return QIcon(new SymbolicIconEngine(name));
}

QPixmap symbolicPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio)
{
    const QString key =
        QStringLiteral("portmonote/%1/%2/%3/%4").arg(name, color.name()).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int pixels = qMax(1, qRound(size * devicePixelRatio));
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    {
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paintDrawing(&painter, name, color, QRectF(0, 0, pixels, pixels));
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace Portmonote
