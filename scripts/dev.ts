import { readCommandLine, siteEnvironment } from './command-line.ts';

const { values } = readCommandLine({ command: 'dev', options: ['content', 'now', 'base', 'port'] });
Object.assign(process.env, siteEnvironment(values), {
  ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0', NODE_ENV: 'development',
});
delete process.env['ALUMNI_OUT'];
const { dev } = await import('astro');
const { address } = await dev({ server: { port: Number(values.port ?? 4321) } });
console.log(`改稿预览：http://localhost:${address.port}/（保存稿件后网页自动更新；按 Ctrl+C 结束）`);
