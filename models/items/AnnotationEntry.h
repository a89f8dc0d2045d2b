// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Annotation.h"
#include "domain/Result.h"

namespace statroom {

class Viewpoint;

/// Writes a new event as one revision by the viewpoint's author. Its text must not be empty and its last
/// day not lie before its first; id and UUID are given here.
Result<void> addAnnotation(Viewpoint &viewpoint, Annotation annotation);

} // namespace statroom
