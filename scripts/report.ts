/**
 * Measures the prose of the built site and lists what is old or weak in the data. With `--write` the measures of the
 * pages are written to `src/generated/measures.json`, from which the method page publishes them.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { filesOf } from '../src/content-files/read-content.ts';
import { readTables } from '../src/content-files/tables.ts';
import {
	type MeasuredPage,
	measureSite,
	publishedMeasures,
} from '../src/measures/site-measures.ts';

const MEASURES_FILE = 'src/generated/measures.json';
const DAY = 86_400_000;
const LIVE_DAYS = 90;
const OTHER_DAYS = 365;
/** Parts of the site on which things change from month to month. */
const LIVE_PARTS = /^\/(iran|members|start)\//;

const { values } = parseArgs({
	options: {
		write: { type: 'boolean', default: false },
		site: { type: 'string', default: 'dist' },
	},
});
const folder = resolve(values.site);
if (!existsSync(join(folder, 'index.html'))) {
	console.error(`There is no site in ${folder}. Run "npm run build" first.`);
	process.exit(1);
}

const { tables } = readTables(filesOf(process.cwd()).read);
const pages = measureSite(folder);

printMeasures(pages);
printAges();
printData();
if (values.write) writeMeasures();

function printMeasures(rows: readonly MeasuredPage[]): void {
	console.log(
		'Pages (words, grade, grade of the short answer, mean and longest sentence, citations per 1,000 words, cited):',
	);
	for (const row of rows) {
		const figures = [
			String(row.words).padStart(6),
			row.grade.toFixed(1).padStart(5),
			row.answerGrade.toFixed(1).padStart(5),
			row.meanSentence.toFixed(1).padStart(5),
			String(row.longestSentence).padStart(4),
			row.citationsPerThousand.toFixed(0).padStart(4),
			`${(row.cited * 100).toFixed(1)}%`.padStart(7),
		];
		console.log(`${figures.join(' ')}  ${row.address}`);
		for (const sentence of row.uncited) console.log(`         no source: ${sentence}`);
		for (const word of row.undatedWords) console.log(`         undated: ${word}`);
	}
}

function printAges(): void {
	const old = pages.filter(({ address, checked }) => {
		const days = (Date.now() - Date.parse(checked[0] ?? '')) / DAY;
		return days > (LIVE_PARTS.test(address) ? LIVE_DAYS : OTHER_DAYS);
	});
	console.log(
		`\nFacts older than ${LIVE_DAYS} days (live parts) or ${OTHER_DAYS} days: ${old.length} pages`,
	);
	for (const { address, checked } of old) console.log(`  ${checked[0]}  ${address}`);
}

function printData(): void {
	console.log('\nRows:');
	for (const [name, rows] of Object.entries(tables)) {
		console.log(`  ${String(rows.length).padStart(5)}  ${name}`);
	}
	const stakes = new Map(tables.perspectives.map(({ data }) => [data.id, data.stake]));
	const counts = Map.groupBy(tables.sources, ({ data }) => stakes.get(data.perspective) ?? '');
	console.log('\nSources by stake:');
	for (const [stake, rows] of [...counts].toSorted((a, b) => b[1].length - a[1].length)) {
		console.log(`  ${String(rows.length).padStart(5)}  ${stake}`);
	}
	const sourced = [...tables.facts, ...tables.events];
	const single = sourced.filter(({ data }) => data.sources.length === 1).length;
	console.log(`\nFacts and events with one source: ${single} of ${sourced.length}`);
	const undated = tables.sources.filter(({ data }) => !data.published && !data.documentDate).length;
	console.log(`Sources without a date: ${undated} of ${tables.sources.length}`);
}

function writeMeasures(): void {
	const text = JSON.stringify({ pages: publishedMeasures(pages) }, undefined, '\t');
	writeFileSync(MEASURES_FILE, `${text}\n`);
	console.log(`\nWritten to ${MEASURES_FILE}. Build again to publish it.`);
}
