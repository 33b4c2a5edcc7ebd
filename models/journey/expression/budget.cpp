// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/expression/budget.h"

namespace tenure::journey::expression {

bool Budget::spendOn(const Value &value)
{
    if (const QString *const text = value.as<QString>())
        return spendOnText(text->size());
    if (const ValueList *const list = value.as<ValueList>()) {
        for (const Value &part : *list) {
            if (!spendOn(part))
                return false;
        }
    } else if (const Record *const record = value.as<Record>()) {
        for (const Field &field : record->fields()) {
            if (!spendOn(field.value))
                return false;
        }
    }
    return spend();
}

} // namespace tenure::journey::expression
