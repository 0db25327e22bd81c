export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Why something counts as failed that no test reported. */
  readonly remarks: readonly string[];
}

interface FileReport {
  readonly name: string;
  readonly status: string;
  readonly message?: string;
  readonly assertionResults: readonly { readonly status: string }[];
}

interface VitestReport {
  readonly testResults: readonly FileReport[];
}

/** A check is one result. */
export function countCheck(exitCode: number): Counts {
  const isPassed = exitCode === 0;
  return { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: 0, remarks: [] };
}

function readReport(text: string | undefined): VitestReport | undefined {
  try {
    const report = JSON.parse(text ?? '') as VitestReport;
    return Array.isArray(report.testResults) ? report : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Counts the tests of vitest's JSON report one by one, and adds one failure for whatever no test can report: a file
 * that could not be loaded, a runner that crashed or left no report, a project in which no test ran.
 */
export function countTests(exitCode: number, reportText: string | undefined): Counts {
  const report = readReport(reportText);
  if (report === undefined) {
    return { passed: 0, failed: 1, skipped: 0, remarks: [`the runner left no report (exit code ${exitCode})`] };
  }
  const statuses = report.testResults.flatMap((file) => file.assertionResults.map((result) => result.status));
  const passed = statuses.filter((status) => status === 'passed').length;
  const failedTests = statuses.filter((status) => status === 'failed').length;
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((result) => result.status === 'failed'),
  );
  const remarks = brokenFiles.map((file) => `${file.name} could not be run`);
  if (passed + failedTests + brokenFiles.length === 0) remarks.push('no test was found');
  else if (exitCode !== 0 && failedTests + brokenFiles.length === 0) {
    remarks.push(`every test passed, but the runner ended with exit code ${exitCode}`);
  }
  return {
    passed,
    failed: failedTests + remarks.length,
    skipped: statuses.length - passed - failedTests,
    remarks,
  };
}

export function sumCounts(all: readonly Counts[]): Counts {
  const sum = (name: 'passed' | 'failed' | 'skipped') => all.reduce((total, counts) => total + counts[name], 0);
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    remarks: all.flatMap((counts) => counts.remarks),
  };
}
