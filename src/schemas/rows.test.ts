import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { makeMinimal } from '../integrity/testing/content-builder.ts';
import { type RowOf, type TableName, tableSchemas } from './tables.ts';

const schemas = tableSchemas({ reference: () => z.string() });
const isTaken = <T extends TableName>(table: T, overrides: Partial<RowOf<T>>) =>
	schemas[table].safeParse(makeMinimal(table, overrides)).success;

describe('events', () => {
	it('have titles of at most 100 characters', () => {
		expect(isTaken('events', { title: 'x'.repeat(100) })).toBe(true);
		expect(isTaken('events', { title: 'x'.repeat(101) })).toBe(false);
	});
});

describe('exercises', () => {
	it.each([
		[90, 180, true],
		[-90, -180, true],
		[90.1, 0, false],
		[0, 180.1, false],
	])('lie at latitude %d, longitude %d: %s', (lat, lon, expected) => {
		expect(isTaken('exercises', { coordinates: { lat, lon } })).toBe(expected);
	});

	it('are of whole years from 1992', () => {
		expect(isTaken('exercises', { year: 1992 })).toBe(true);
		expect(isTaken('exercises', { year: 1991 })).toBe(false);
		expect(isTaken('exercises', { year: 2021.5 })).toBe(false);
	});
});

describe('states', () => {
	it('have ISO codes in capitals and three digits with their zeros', () => {
		expect(isTaken('states', { iso2: 'am' })).toBe(false);
		expect(isTaken('states', { iso3: 'AM' })).toBe(false);
		expect(isTaken('states', { isoNumeric: '51' })).toBe(false);
	});
});

describe('articles', () => {
	it('count from 1 and stand in chapters with Roman numbers', () => {
		expect(isTaken('articles', { number: 0 })).toBe(false);
		expect(isTaken('articles', { chapter: 'IV' })).toBe(true);
		expect(isTaken('articles', { chapter: '4' })).toBe(false);
	});

	it('name the year of each wording that was read', () => {
		expect(
			isTaken('articles', { textSeen: [{ wording: '10 December 2010', extent: 'full' }] }),
		).toBe(false);
		expect(isTaken('articles', { textSeen: [] })).toBe(false);
	});
});

describe('perspectives', () => {
	it('are kept word for word and carry a label of the closed list', () => {
		expect(isTaken('perspectives', { id: 'TASS, Russian state agency (owner: state)' })).toBe(true);
		expect(schemas.perspectives.safeParse({ id: 'TASS', stake: 'neutral' }).success).toBe(false);
	});
});
