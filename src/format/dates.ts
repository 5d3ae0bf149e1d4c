const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const;

/**
 * Writes a partial date as prose: "2004", "June 2004", "18 June 2004".
 *
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export function formatDate(date: string): string {
	const [year = '', month, day] = date.split('-');
	const parts = [
		day === undefined ? undefined : String(Number(day)),
		month && MONTHS[Number(month) - 1],
		year,
	];
	return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

/**
 * Writes a span of days without repeating what both dates share: "4–6 August 2004",
 * "30 August – 2 September 2018".
 *
 * @param start first day
 * @param end last day, absent where there is one day or none is known
 */
export function formatSpan(start: string, end: string | undefined): string {
	if (end === undefined || end === start) return formatDate(start);
	const [startYear, startMonth, startDay] = start.split('-');
	const [endYear, endMonth, endDay] = end.split('-');
	// Nothing can be left out where the end is known to the year only.
	if (startYear !== endYear || (startMonth !== undefined && endMonth === undefined))
		return `${formatDate(start)} – ${formatDate(end)}`;
	if (startMonth === endMonth) {
		// One of the two days is not known.
		if (startDay === undefined) return `until ${formatDate(end)}`;
		if (endDay === undefined) return `from ${formatDate(start)}, in that month`;
		return `${Number(startDay)}–${formatDate(end)}`;
	}
	const withoutYear = formatDate(start).replace(/ ?\d{4}$/, '');
	return withoutYear === '' ? `until ${formatDate(end)}` : `${withoutYear} – ${formatDate(end)}`;
}
