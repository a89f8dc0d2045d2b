// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

#include <QString>

namespace statroom {

/// The shortest text that reads back as the same double, in the C locale: for files, JSON and the
/// command line. Never called with infinity or NaN.
QString toText(double value);

/// Reads a number of the C locale in full ("-12.5", "1e-3"); hex, inf, nan and trailing characters
/// are refused with the text named.
Result<double> fromText(QStringView text);

} // namespace statroom
