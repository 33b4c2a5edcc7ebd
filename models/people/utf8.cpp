// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/utf8.h"

namespace tenure::people {
namespace {

int sequenceLength(uchar lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

// The second byte is what tells overlong forms, surrogates and numbers over 10FFFF (RFC 3629,
// section 4).
bool secondFits(uchar lead, uchar second)
{
    switch (lead) {
    case 0xE0:
        return second >= 0xA0 && second <= 0xBF;
    case 0xED:
        return second >= 0x80 && second <= 0x9F;
    case 0xF0:
        return second >= 0x90 && second <= 0xBF;
    case 0xF4:
        return second >= 0x80 && second <= 0x8F;
    default:
        return second >= 0x80 && second <= 0xBF;
    }
}

// How many of the bytes after the lead byte fit it, up to length - 1.
int fittingBytes(QByteArrayView sequence, int length)
{
    int fitting = 0;
    while (fitting + 1 < length && fitting + 1 < sequence.size()) {
        const uchar byte = uchar(sequence[fitting + 1]);
        const bool fits =
            fitting == 0 ? secondFits(uchar(sequence[0]), byte) : (byte & 0xC0) == 0x80;
        if (!fits)
            break;
        ++fitting;
    }
    return fitting;
}

} // namespace

Utf8Check checkUtf8(QByteArrayView bytes)
{
    if (bytes.isValidUtf8())
        return {bytes.size(), false};
    qsizetype at = 0;
    while (at < bytes.size()) {
        const int length = sequenceLength(uchar(bytes[at]));
        if (length == 0)
            return {at, false};
        const QByteArrayView rest = bytes.sliced(at);
        const int fitting = fittingBytes(rest, length);
        if (fitting + 1 < length)
            return {at, fitting + 1 == rest.size()};
        at += length;
    }
    return {at, false};
}

} // namespace tenure::people
