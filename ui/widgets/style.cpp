// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/shapes.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>

namespace tenure::ui {
namespace {

constexpr int scrollBarExtent = 10;
constexpr int comboArrow = 28;

bool is(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

ControlState stateOf(const QStyleOption *option)
{
    return {.enabled = is(option, QStyle::State_Enabled),
            .hovered = is(option, QStyle::State_MouseOver),
            .pressed = is(option, QStyle::State_Sunken),
            .focused = is(option, QStyle::State_HasFocus)};
}

CheckMark markOf(const QStyleOption *option)
{
    if (is(option, QStyle::State_NoChange))
        return CheckMark::Some;
    return is(option, QStyle::State_On) ? CheckMark::Yes : CheckMark::No;
}

bool isFirst(const QStyleOptionHeader &header)
{
    return header.orientation == Qt::Horizontal &&
           (header.position == QStyleOptionHeader::Beginning ||
            header.position == QStyleOptionHeader::OnlyOneSection);
}

void drawHeaderSection(const QStyleOption *option, QPainter *painter)
{
    const Colors &c = colorsOf(option->palette);
    painter->fillRect(option->rect, c.surface);
    painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)), c.border);
}

void drawScrollBar(const QStyleOptionSlider *bar, const QRect &handle, QPainter *painter)
{
    const Colors &c = colorsOf(bar->palette);
    if (bar->maximum <= bar->minimum)
        return;
    const bool active = bar->activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const QRect thumb = bar->orientation == Qt::Vertical ? handle.adjusted(3, 2, -2, -2)
                                                         : handle.adjusted(2, 3, -2, -2);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(active ? c.text2 : c.border);
    painter->drawRoundedRect(thumb, 2.5, 2.5);
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *header = qobject_cast<QHeaderView *>(widget))
        header->setFont(textFont(TextSize::Small));
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return metrics::icon;
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return metrics::space2;
    case PM_HeaderMargin:
        return metrics::space2;
    case PM_FocusFrameHMargin:
        return metrics::space2 - 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration: // no motion that says nothing
        return 0;
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_LineEdit:
    case CT_SpinBox:
    case CT_ComboBox:
        size.setHeight(metrics::control);
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        size.setHeight(std::max(size.height(), 26));
        break;
    case CT_MenuItem:
        size.setHeight(std::max(size.height(), 28));
        break;
    case CT_HeaderSection:
        size.setHeight(metrics::tableHeader);
        break;
    default:
        break;
    }
    return size;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(metrics::space2, 1, -comboArrow, -1);
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return option->rect.adjusted(option->rect.width() - comboArrow, 0, 0, 0);
    // No arrows at the ends: the whole bar is the groove.
    if (control == CC_ScrollBar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
        return {};
    if (control == CC_ScrollBar && part == SC_ScrollBarGroove)
        return option->rect;
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    const QRect area = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        return area.adjusted(metrics::space1, 0, -metrics::space1, 0);
    return area;
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            paintField(*painter, option->rect, option->palette, stateOf(option));
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget) &&
            !qobject_cast<const QAbstractItemView *>(widget))
            paintFieldLine(*painter, option->rect, option->palette, stateOf(option));
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(*painter, option->rect, option->palette, stateOf(option), markOf(option));
        return;
    case PE_IndicatorRadioButton:
        paintRadio(*painter, option->rect, option->palette, stateOf(option), markOf(option));
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView *>(widget)) // lists frame the whole row
            paintFocusRing(*painter, option->rect, option->palette);
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem: // delegates paint their own ground
        return;
    case PE_IndicatorHeaderArrow: // stands behind the words, see CE_HeaderLabel
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(option, painter);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader label(*header);
            label.palette.setColor(QPalette::ButtonText, colorsOf(option->palette).text2);
            label.palette.setColor(QPalette::WindowText, colorsOf(option->palette).text2);
            label.state &= ~State_On; // a chosen column is no reason for bold
            label.rect.adjust(0, -metrics::space1, 0, metrics::space1); // room for descenders
            if (isFirst(*header))
                label.rect.setLeft(label.rect.left() + metrics::space4); // as the cells below
            QProxyStyle::drawControl(element, &label, painter, widget);
            paintSortArrow(*painter, label);
        }
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        paintField(*painter, option->rect, option->palette, stateOf(option));
        paintChevron(*painter, subControlRect(control, option, SC_ComboBoxArrow, widget),
                     option->palette);
        return;
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar) {
        drawScrollBar(bar, subControlRect(control, option, SC_ScrollBarSlider, widget), painter);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace tenure::ui
