// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/polish/polish.h"

#include "ui/shell/toast.h"
#include "ui/widgets/button.h"
#include "ui/widgets/figurestrip.h"
#include "ui/widgets/listview.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>

namespace tenure::polish {
namespace {

QString nameOf(const QWidget &widget)
{
    QString words = widget.accessibleName();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        words = button->text().isEmpty() ? words : button->text();
    const QRect at(widget.mapTo(widget.window(), QPoint()), widget.size());
    return QStringLiteral("%1 \"%2\" at %3,%4 %5x%6")
        .arg(QLatin1StringView(widget.metaObject()->className()), words)
        .arg(at.x())
        .arg(at.y())
        .arg(at.width())
        .arg(at.height());
}

bool isClippedLabel(const QLabel &label)
{
    if (label.text().isEmpty())
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1;
    return label.sizeHint().width() > label.width() + 1 ||
           label.sizeHint().height() > label.height() + 1;
}

// Scrolled content may be larger than what shows it.
bool isScrolled(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return parent && parent->parentWidget() &&
           qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
}

bool isPartOfAControl(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QComboBox *>(parent) ||
           qobject_cast<const QAbstractSpinBox *>(parent) ||
           qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QHeaderView *>(parent) ||
           widget.objectName().startsWith(QStringLiteral("qt_"));
}

// What lies over the page on purpose.
bool isOverlay(const QWidget &widget)
{
    return qobject_cast<const ui::Toast *>(&widget) || widget.isWindow();
}

void addClipped(const QWidget &widget, QStringList &faults)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label && isClippedLabel(*label))
        faults.append(QStringLiteral("cut off: ") + nameOf(widget));
    if (const auto *button = qobject_cast<const ui::Button *>(&widget);
        button && (button->sizeHint().width() > button->width() ||
                   button->sizeHint().height() > button->height()))
        faults.append(QStringLiteral("cut off: ") + nameOf(widget));
    if (const auto *list = qobject_cast<const ui::ListView *>(&widget)) {
        const QHeaderView &header = *list->header();
        for (int column = 0; column < header.count() && header.isVisible(); ++column) {
            const QString words = list->model()->headerData(column, Qt::Horizontal).toString();
            const int needed = header.fontMetrics().horizontalAdvance(words);
            if (!header.isSectionHidden(column) && needed > header.sectionSize(column))
                faults.append(QStringLiteral("head cut off: %1").arg(words));
        }
    }
}

void addOutside(const QWidget &widget, QStringList &faults)
{
    const QWidget *parent = widget.parentWidget();
    if (!parent || widget.isWindow() || isScrolled(widget) || isPartOfAControl(widget))
        return;
    if (!parent->rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()))
        faults.append(QStringLiteral("outside its parent: ") + nameOf(widget));
}

void addOverlaps(const QWidget &parent, QStringList &faults)
{
    QVector<const QWidget *> shown;
    for (const QObject *child : parent.children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (widget && widget->isVisible() && !isOverlay(*widget) && !isPartOfAControl(*widget))
            shown.append(widget);
    }
    for (qsizetype i = 0; i < shown.size(); ++i) {
        for (qsizetype j = i + 1; j < shown.size(); ++j) {
            const QRect both = shown.at(i)->geometry() & shown.at(j)->geometry();
            if (both.width() > 1 && both.height() > 1)
                faults.append(QStringLiteral("over each other: %1 and %2")
                                  .arg(nameOf(*shown.at(i)), nameOf(*shown.at(j))));
        }
    }
}

void addNameless(QWidget &widget, QStringList &faults)
{
    const bool takesFocus = widget.focusPolicy() & Qt::TabFocus && !isPartOfAControl(widget);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget);
    if (takesFocus && (!face || face->text(QAccessible::Name).isEmpty()))
        faults.append(QStringLiteral("has no name: ") + nameOf(widget));
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const bool ofAGroup = button && button->autoExclusive(); // arrows go through them
    if (button && !ofAGroup && !(widget.focusPolicy() & Qt::TabFocus) && !isPartOfAControl(widget))
        faults.append(QStringLiteral("out of the keyboard's reach: ") + nameOf(widget));
}

QStringList wordsOf(const QWidget &widget)
{
    QStringList words{widget.accessibleName(), widget.toolTip()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        words.append(button->text());
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        words.append(line->placeholderText());
    if (const auto *list = qobject_cast<const ui::ListView *>(&widget)) {
        for (int column = 0; column < list->model()->columnCount(); ++column)
            words.append(list->model()->headerData(column, Qt::Horizontal).toString());
    }
    words.removeAll(QString());
    return words;
}

} // namespace

QStringList faultsOf(const QWidget &window)
{
    QStringList faults;
    addOverlaps(window, faults);
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        addClipped(*widget, faults);
        addOutside(*widget, faults);
        addOverlaps(*widget, faults);
        addNameless(*widget, faults);
    }
    return faults;
}

QStringList untranslated(const QWidget &window, const QHash<QString, QString> &german)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        for (const QString &words : wordsOf(*widget)) {
            const auto translation = german.constFind(words);
            if (translation != german.constEnd() && *translation != words)
                found.append(QStringLiteral("\"%1\" is \"%2\"").arg(words, *translation));
        }
    }
    found.removeDuplicates();
    return found;
}

} // namespace tenure::polish
