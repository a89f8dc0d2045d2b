# SPDX-FileCopyrightText: 2026 The StatRoom authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Rscript compute.R > cases.json: see README.md.
suppressMessages(library(sandwich))

lagOf <- function(n) floor(4 * (n / 100)^(2 / 9))

# Variance of the sum of coefficients `w` where errors of weighted values follow an AR(1) whose coefficient is the one
# under which the residuals' lag-1 products would on average be what they are.
autoregressive <- function(fit, time, w) {
  s <- sqrt(if (is.null(fit$weights)) rep(1, length(time)) else fit$weights)
  X <- model.matrix(fit)[, !is.na(coef(fit)), drop = FALSE] * s
  e <- residuals(fit) * s
  n <- nrow(X)
  M <- diag(n) - X %*% solve(crossprod(X)) %*% t(X)
  distance <- abs(outer(time, time, "-"))
  near <- which(diff(time) == 1)
  ratio <- function(C) sum(C[cbind(near, near + 1)]) / sum(diag(C))
  seen <- sum(e[near] * e[near + 1]) / sum(e^2)
  under <- function(rho) ratio(M %*% rho^distance %*% M)
  rho <- if (seen <= under(0)) 0 else if (seen >= under(0.95)) 0.95 else
    uniroot(function(r) under(r) - seen, c(0, 0.95), tol = 1e-12)$root
  g <- X %*% solve(crossprod(X), w[!is.na(coef(fit))])
  scale <- sum(e^2) / sum(diag(M %*% rho^distance %*% M))
  list(variance = drop(scale * t(g) %*% rho^distance %*% g), alike = rho)
}

interval <- function(fit, time, w) {
  n <- length(time)
  known <- !is.na(coef(fit))
  V <- NeweyWest(fit, lag = lagOf(n), prewhite = FALSE, adjust = TRUE)
  nw <- drop(t(w[known]) %*% V %*% w[known])
  ar <- autoregressive(fit, time, w)
  value <- sum(w[known] * coef(fit)[known])
  error <- sqrt(max(nw, ar$variance))
  df <- fit$df.residual
  half <- qt(0.975, df) * error
  list(value = value, low = value - half, high = value + half, probability = 2 * pt(-abs(value / error), df),
       neweyWest = sqrt(nw), alike = ar$alike)
}

weightsOf <- function(fit, ...) {
  w <- setNames(rep(0, length(coef(fit))), names(coef(fit)))
  given <- c(...)
  w[names(given)] <- given
  w
}

# `d`: time (in periods), value, weight, season, after (0 or 1); only what is used.
analyse <- function(d, seasonal) {
  d$t <- d$time - min(d$time[d$after == 1])
  d$bend <- d$t * d$after
  d$m <- factor(d$season)
  base <- if (seasonal) "value ~ after + m" else "value ~ after"
  fit <- function(more) lm(as.formula(paste(base, more)), d, weights = weight)
  levels <- fit(""); parallels <- fit("+ t"); lines <- fit("+ t + bend")
  before <- interval(lines, d$time, weightsOf(lines, t = 1))
  shared <- interval(parallels, d$time, weightsOf(parallels, t = 1))
  bend <- interval(lines, d$time, weightsOf(lines, bend = 1))
  underWay <- before$probability < 0.05 ||
    (shared$probability < 0.05 && bend$probability >= 0.05 && shared$value * before$value > 0)
  use <- if (underWay) lines else levels
  distance <- weighted.mean(d$t[d$after == 1], d$weight[d$after == 1])
  w <- if (underWay) weightsOf(use, after = 1, bend = distance) else weightsOf(use, after = 1)
  list(underWay = underWay, lag = lagOf(nrow(d)), degrees = use$df.residual, difference = interval(use, d$time, w),
       slopeBefore = before, fitted = unname(fitted(use)))
}

json <- function(x) {
  if (is.list(x) && !is.null(names(x)))
    paste0("{", paste0("\"", names(x), "\": ", sapply(x, json), collapse = ", "), "}")
  else if (is.list(x)) paste0("[", paste(sapply(x, json), collapse = ", "), "]")
  else if (length(x) > 1) paste0("[", paste(sapply(x, json), collapse = ", "), "]")
  else if (is.logical(x)) tolower(as.character(x))
  else if (is.na(x)) "null"
  else if (is.character(x)) paste0("\"", x, "\"")
  else trimws(formatC(x, digits = 15, format = "g"))
}

set.seed(20250301)
ar <- function(n, rho) as.numeric(stats::filter(rnorm(n), rho, "recursive"))
frame <- function(value, before, perYear, weight = 1) {
  time <- seq_along(value) - 1
  data.frame(time, value, weight, season = time %% perYear, after = as.integer(time >= before))
}
case <- function(name, frequency, kind, before, d, seasonal, drop = integer()) {
  d$value <- round(d$value, 4)
  used <- if (length(drop)) d[-drop, ] else d
  list(name = name, frequency = frequency, kind = kind, before = before, after = nrow(d) - before,
       values = d$value, weights = d$weight, leftOut = as.list(drop - 1),
       seasonal = seasonal, expected = analyse(used, seasonal))
}
wave <- function(n, height) height * sin(2 * pi * (seq_len(n) - 1) / 12)
cases <- sample(400:900, 54, replace = TRUE)
all <- list(
  case("levels", "month", "count", 24, frame(50 + rnorm(48) - 3 * (1:48 > 24), 24, 12), FALSE),
  case("few", "month", "stock", 8, frame(12 + rnorm(17), 8, 12), FALSE),
  case("neighbours alike", "month", "stock", 36, frame(300 + 10 * ar(66, 0.6), 36, 12), FALSE),
  case("a trend under way", "month", "count", 30, frame(80 - 0.6 * (1:54) + 2 * rnorm(54) - 4 * (1:54 > 30), 30, 12), FALSE),
  case("slope changes", "month", "count", 36, frame(40 + 0.3 * (1:60) - 0.8 * pmax(0, 1:60 - 37) + rnorm(60), 36, 12), FALSE),
  case("months of the year", "month", "count", 36, frame(200 + wave(60, 40) + 5 * rnorm(60) + 12 * (1:60 > 36), 36, 12), TRUE),
  case("months of the year, trend", "month", "count", 40,
       frame(200 + wave(64, 40) + 1.5 * (1:64) + 5 * rnorm(64) + 12 * (1:64 > 40), 40, 12), TRUE),
  case("rates", "month", "rate", 30, frame(0.8 + 0.03 * rnorm(54) - 0.05 * (1:54 > 30), 30, 12, cases), FALSE),
  case("with gaps", "month", "count", 26, frame(20 + ar(50, 0.4) + 2 * (1:50 > 26), 26, 12), FALSE,
       c(3, 11, 12, 27, 40)),
  case("quarters", "quarter", "count", 14, frame(500 + rep(c(0, 60, 90, -30), 7) + 8 * rnorm(28) - 25 * (1:28 > 14), 14, 4), TRUE))
cat("[\n    ", paste(sapply(all, json), collapse = ",\n    "), "\n]\n", sep = "")
