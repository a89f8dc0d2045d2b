// SPDX-FileCopyrightText: 2026 The StatRoom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Never compiled: the layering test must refuse this file.
#include "storage/CityFile.h"
