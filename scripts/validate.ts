import { filesOf, validateContent } from '../src/content-files/read-content.ts';
import { formatFindings } from '../src/integrity/finding.ts';

const started = performance.now();
const findings = validateContent(filesOf(process.cwd()));
const seconds = ((performance.now() - started) / 1000).toFixed(1);
if (findings.length > 0) {
	console.error(`${formatFindings(findings)}\n`);
	console.error(`${findings.length} findings in ${seconds} s. docs/checks.md explains each rule.`);
	process.exitCode = 1;
} else {
	console.log(`Content is valid (${seconds} s).`);
}
