/**
 * Everything that is tested: validation, types, lint and format, three builds (at the root, under a base path, with fixtures),
 * then unit, site and browser tests. The last line counts the tests and steps.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { packageCommand, runStep } from './run.ts';

const RESULTS = 'test-results';
const REPORT = `${RESULTS}/vitest.json`;
const script = (name: string) => resolve(import.meta.dirname, name);

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const steps = [
	await runStep('Validate', [script('validate.ts')]),
	await runStep('Check', [script('check.ts')]),
	await runStep('Build at the root', [script('build.ts'), '--out', `${RESULTS}/root`], {
		SITE_URL: '',
		BASE_PATH: '',
	}),
	await runStep('Build under /csto', [script('build.ts'), '--out', `${RESULTS}/csto`], {
		SITE_URL: 'https://csto.example.org',
		BASE_PATH: '/csto',
	}),
	await runStep('Build with fixtures', [script('build.ts'), '--out', `${RESULTS}/fixtures`], {
		SITE_URL: '',
		BASE_PATH: '',
		FIXTURE_PAGES: '1',
	}),
];
const vitest = await runStep('Tests', [
	packageCommand('vitest'),
	'run',
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=${REPORT}`,
]);

const counts = readCounts();
const failedSteps = steps.filter(({ code }) => code !== 0).length;
// Vitest may also fail without a failed test, as when a file cannot be loaded.
const failed = counts.failed + failedSteps + (vitest.code !== 0 && counts.failed === 0 ? 1 : 0);
const passed = counts.passed + steps.length - failedSteps;
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function readCounts(): { passed: number; failed: number } {
	try {
		const report = JSON.parse(readFileSync(REPORT, 'utf8')) as {
			numPassedTests: number;
			numFailedTests: number;
		};
		return { passed: report.numPassedTests, failed: report.numFailedTests };
	} catch {
		return { passed: 0, failed: 0 };
	}
}
