/** How much a calendar from outside may hold. A school’s feed of several years has about a thousand events. */
export const ICS_LIMITS = { events: 5_000 } as const;

/** The columns in which the reader gives a calendar’s events: what stands in the file, not interpreted. */
export const ICS_HEADERS = ['DTSTART', 'DTEND', 'DURATION', 'SUMMARY'] as const;
