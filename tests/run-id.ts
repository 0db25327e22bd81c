/** Names this test run, so that sites built for it are shared by its files and never by a later run. */
export default function nameRun(): void {
  process.env['ALUMNI_TEST_RUN'] ??= `${process.pid}-${Date.now()}`;
}
