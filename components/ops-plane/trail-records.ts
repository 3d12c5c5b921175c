/** Days that a trail's records are kept: seven years, as auditors commonly ask for. */
export const recordDays = 2557;
