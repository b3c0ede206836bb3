#!/usr/bin/env Rscript
# The analyses of the golden file with metafor, timed.
#
#   Rscript Benchmarks/peers/meta.R STUDIES.tsv ROUNDS
#
# STUDIES.tsv has the columns set, kind (data or edge), yi, vi, group; Benchmarks/peers/meta writes it.
# Prints one JSON document: milliseconds of processor time of each round, or exits with 75 when
# metafor is not installed (Debian: r-cran-metafor).
if (!suppressWarnings(suppressMessages(requireNamespace("metafor", quietly = TRUE)))) quit(status = 75)
suppressMessages(library(metafor))

arguments <- commandArgs(trailingOnly = TRUE)
studies <- read.delim(arguments[1], stringsAsFactors = FALSE)
rounds <- as.integer(arguments[2])
sets <- split(studies, factor(studies$set, levels = unique(studies$set)))

fit <- function(yi, vi, method, test) suppressWarnings(
  rma(yi, vi, method = method, test = test, control = list(threshold = 1e-12, tol = 1e-12, maxiter = 1000)))

analyse <- function(set) {
  yi <- set$yi
  vi <- set$vi
  methods <- if (set$kind[1] == "data") c("DL", "REML", "PM", "ML", "HE", "SJ") else c("DL", "REML", "PM")
  fit(yi, vi, "EE", "z")
  for (method in methods) for (test in c("z", "knha", "adhoc")) predict(fit(yi, vi, method, test))
  if (set$kind[1] != "data") return(invisible())
  reml <- fit(yi, vi, "REML", "knha")
  dl <- fit(yi, vi, "DL", "z")
  suppressWarnings(confint(reml))
  leave1out(dl)
  suppressWarnings(leave1out(reml))
  summary(lm(yi ~ sqrt(vi), weights = 1 / vi))
  suppressWarnings(regtest(reml))
  ranktest(dl, exact = FALSE)
  trimfill(dl)
  groups <- split(seq_along(yi), set$group)
  if (length(groups) > 1) {
    for (members in groups) if (length(members) > 1) fit(yi[members], vi[members], "DL", "z")
  }
  invisible()
}

invisible(lapply(sets, analyse))
milliseconds <- numeric(0)
for (round in seq_len(rounds)) {
  time <- system.time(lapply(sets, analyse))
  milliseconds <- c(milliseconds, 1000 * (time[["user.self"]] + time[["sys.self"]]))
}
cat(sprintf('{"milliseconds": [%s]}\n', paste(sprintf("%.3f", milliseconds), collapse = ", ")))
