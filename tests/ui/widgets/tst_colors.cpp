// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"
#include "ui/widgets/colors.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace tenure::ui;

class TestColors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void everyPairOfTextAndGroundCanBeRead_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addRow("light") << Scheme::Light;
        QTest::addRow("dark") << Scheme::Dark;
    }
    void everyPairOfTextAndGroundCanBeRead()
    {
        QFETCH(Scheme, scheme);
        const Colors &c = colors(scheme);
        for (const QColor &ground : {c.window, c.surface, c.surface2, c.accentSoft}) {
            for (const QColor &ink : {c.text, c.text2, c.accent, c.ok, c.warn, c.bad})
                QVERIFY2(contrast(ink, ground) >= 4.5,
                         qPrintable(QStringLiteral("%1 on %2: %3")
                                        .arg(ink.name(), ground.name())
                                        .arg(contrast(ink, ground))));
        }
        for (const Tone tone : {Tone::Idle, Tone::Info, Tone::Ok, Tone::Warn, Tone::Bad}) {
            const ToneColors pair = toneColors(c, tone);
            QVERIFY(contrast(pair.ink, pair.fill) >= 4.5);
            QVERIFY(contrast(c.text, pair.fill) >= 4.5);
        }
        QVERIFY(contrast(c.onAccent, c.accent) >= 4.5);
        QVERIFY(contrast(c.onAccent, c.bad) >= 4.5);
    }

    void aPaletteTellsWhichSchemeItIsOf()
    {
        QCOMPARE(schemeOf(paletteOf(Scheme::Light)), Scheme::Light);
        QCOMPARE(schemeOf(paletteOf(Scheme::Dark)), Scheme::Dark);
        QCOMPARE(colorsOf(paletteOf(Scheme::Dark)).accent, colors(Scheme::Dark).accent);
    }

    void everySignIsDrawnInTheColourItIsGiven()
    {
        for (int i = 0; i < symbolCount; ++i) {
            QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintSymbol(painter, QRectF(0, 0, 32, 32), Symbol(i), QColor(200, 0, 0));
            painter.end();
            bool red = false;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    red = red || (image.pixelColor(x, y).red() > 190 &&
                                  image.pixelColor(x, y).blue() < 128);
            QVERIFY2(red, qPrintable(QString::number(i)));
        }
    }
};

QTEST_MAIN(TestColors)
#include "tst_colors.moc"
