import { describe, expect, it } from 'vitest';
import { formatDate, formatSpan } from './dates.ts';

describe('formatDate', () => {
	it.each([
		['2004', '2004'],
		['2004-06', 'June 2004'],
		['2004-06-18', '18 June 2004'],
		['2004-01-01', '1 January 2004'],
		['2004-12-31', '31 December 2004'],
	])('writes %s as "%s"', (date, prose) => {
		expect(formatDate(date)).toBe(prose);
	});
});

describe('formatSpan', () => {
	it.each([
		['2004-08-04', undefined, '4 August 2004'],
		['2004-08-04', '2004-08-04', '4 August 2004'],
		['2004', undefined, '2004'],
		['2004-08-04', '2004-08-06', '4–6 August 2004'],
		['2018-08-30', '2018-09-02', '30 August – 2 September 2018'],
		['2021-12-30', '2022-01-02', '30 December 2021 – 2 January 2022'],
		['2004-06', '2004-08', 'June – August 2004'],
		['2004-06', '2005-08', 'June 2004 – August 2005'],
		['2004', '2005', '2004 – 2005'],
		['2004-06', '2004-08-06', 'June – 6 August 2004'],
		['2009-08', '2009-08-31', 'until 31 August 2009'],
		['2025-06-13', '2025-06', 'from 13 June 2025, in that month'],
		['2004', '2004-08-06', 'until 6 August 2004'],
	])('writes %s to %s as "%s"', (start, end, prose) => {
		expect(formatSpan(start, end)).toBe(prose);
	});

	it('keeps the year beside a first day whose end is known to the year only', () => {
		expect(formatSpan('2004-06-18', '2004')).toContain('18 June 2004');
	});
});
