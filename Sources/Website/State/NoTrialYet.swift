/// The page belongs to a test, and there is none: the page of today says how one begins.
struct NoTrialYet: Error {}
