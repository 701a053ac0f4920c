/** The Caf's one national number. Service free, plus the price of a call. */
export const CAF_PHONE = { number: '3230', href: 'tel:3230' } as const;
