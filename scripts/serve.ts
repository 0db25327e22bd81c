import { readCommandLine, siteFolders } from './command-line.ts';
import { isBuiltSite, previewSite } from './preview-site.ts';

const { values } = readCommandLine({ command: 'serve', options: ['out', 'port', 'host', 'base'] });
const { out } = siteFolders(values);

if (!isBuiltSite(out)) {
  console.error(`${out} 里还没有网站。请先运行 npm run build，或用 npm start 一次完成。`);
  process.exit(2);
}
try {
  await previewSite(out, values);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
