/** A number of the data with its bounds. */
export interface Bounds {
	value?: number | undefined;
	low?: number | undefined;
	high?: number | undefined;
	approx?: boolean | undefined;
}

const format = new Intl.NumberFormat('en-GB');

/** A number with commas: "12,000". */
export const formatNumber = (value: number): string => format.format(value);

/** A number as short as a label needs it: "about 2,000", "over 6,500", "up to 2,500", "10,000–15,000". */
export function boundsText({ value, low, high, approx }: Bounds): string {
	if (low !== undefined && high !== undefined) return `${formatNumber(low)}–${formatNumber(high)}`;
	if (value !== undefined) return `${approx ? 'about ' : ''}${formatNumber(value)}`;
	if (low !== undefined) return `over ${formatNumber(low)}`;
	return high === undefined ? 'not known' : `up to ${formatNumber(high)}`;
}

/** The number by which a figure is drawn: the value, or the end of the range that is known. */
export const drawnNumber = ({ value, low, high }: Bounds): number => value ?? low ?? high ?? 0;
