// Plain JavaScript, because a Node that is too old cannot even load a .ts file: `node scripts/build.ts` typed in a
// shell with Node 20 ends in ERR_UNKNOWN_FILE_EXTENSION before this line. `npm run …` uses the Node installed with the
// dependencies and never comes here. What is left are Node 22.18 and 23, and platforms for which no Node is installed.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isSupported = major >= 24 || (major === 22 && minor >= 19);

if (!isSupported) {
  console.error(
    [
      `当前的 Node 是 ${process.versions.node}，本站需要 22.19 以上（推荐 24）。`,
      '请用 npm 运行命令（例如 npm start，它会用随依赖装好的 Node），或到 https://nodejs.org/zh-cn/download 安装新版。',
      `This is Node ${process.versions.node}; the site needs 22.19 or newer (24 is best).`,
      'Run commands through npm (such as "npm start"), or install a newer Node.',
    ].join('\n'),
  );
  process.exit(2);
}
