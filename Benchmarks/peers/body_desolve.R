# The body model for one person after another, by lsoda of deSolve with compiled C: a peer of a cohort in lanes.
#
#     Rscript body_desolve.R LIBRARY.so PEOPLE.csv DAYS DOSE RTOL ATOL ROUNDS
#
# PEOPLE.csv holds one person a line without a header: 31 parameters, 12 states, diet, dissolving share, and the mean
# serum of each day to compare with. Prints one JSON document; status 75 when deSolve is missing.
if (!suppressWarnings(requireNamespace("deSolve", quietly = TRUE))) quit(status = 75)
arguments <- commandArgs(TRUE)
library_file <- arguments[1]
dyn.load(library_file)
module <- sub("\\.so$", "", basename(library_file))
people <- as.matrix(read.csv(arguments[2], header = FALSE))
days <- as.integer(arguments[3]); dose <- as.numeric(arguments[4])
rtol <- as.numeric(arguments[5]); atol <- as.numeric(arguments[6]); rounds <- as.integer(arguments[7])

times <- 0:(24 * days)
states <- paste0("y", 1:12)
one <- function(row) {
  parameters <- row[1:31]; start <- setNames(row[32:43], states)
  meal <- row[44] / 24.305 / 3; tablet <- dose / 24.305; share <- row[45]
  hours <- as.vector(outer(c(8, 13, 19), 24 * (0:(days - 1)), "+"))
  morning <- 8 + 24 * (0:(days - 1))
  # One event for each time and amount: the tablet joins breakfast.
  eaten <- meal + ifelse(hours %in% morning, share * tablet, 0)
  events <- data.frame(
    var = c(rep("y2", length(hours)), rep("y11", days)), time = c(hours, morning),
    value = c(eaten, rep((1 - share) * tablet, days)), method = "add")
  events <- events[order(events$time), ]
  result <- deSolve::lsoda(start, times, func = "derivs", parms = parameters, dllname = module, initfunc = "initmod",
                           rtol = rtol, atol = atol, events = list(data = events), maxsteps = 1e5)
  plasma <- result[, 5]
  sapply(0:(days - 1), function(day) {
    hour <- plasma[(24 * day + 1):(24 * day + 25)]
    (sum(hour) - 0.5 * (hour[1] + hour[25])) / 24 / parameters[9]
  })
}

spent <- numeric(0); error <- 0
for (round in seq_len(rounds)) {
  used <- system.time(serum <- t(apply(people, 1, one)))[["user.self"]]
  spent <- c(spent, used * 1e6 / nrow(people))
  error <- max(abs(serum / people[, 46:(45 + days)] - 1))
}
cat(sprintf('{"microseconds": [%s], "serum_error": %g, "rtol": %g, "atol": %g}\n',
            paste(sprintf("%.1f", spent), collapse = ", "), error, rtol, atol))
