interface Option {
  readonly type: 'string' | 'boolean';
  readonly value?: string;
  readonly description: string;
}

/** Every option of every command, described once; a command names the ones it takes. */
export const commandOptions = {
  content: { type: 'string', value: '文件夹', description: '稿件所在的文件夹（默认 content）' },
  out: { type: 'string', value: '文件夹', description: '生成的网站放在哪里（默认 dist）' },
  now: { type: 'string', value: '日期', description: '把哪一天当作今天，例如 2026-05-04' },
  base: { type: 'string', value: '路径', description: '网站所在的路径，例如 /alumni/' },
  format: { type: 'string', value: '格式', description: '报告的格式，例如 text、json、github' },
  port: { type: 'string', value: '端口', description: '预览用的端口（默认 4321，被占用时自动换下一个）' },
  host: { type: 'string', value: '地址', description: '预览用的网络地址（默认 127.0.0.1，只有本机能打开）' },
  fix: { type: 'boolean', description: '改好可以放心自动修改的问题' },
  check: { type: 'boolean', description: '只检查是否最新，不写文件' },
  full: { type: 'boolean', description: '按完整规模运行' },
  help: { type: 'boolean', description: '显示这份说明' },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof commandOptions;

export type OptionValues<Name extends OptionName> = {
  [Key in Name]: ((typeof commandOptions)[Key]['type'] extends 'boolean' ? boolean : string) | undefined;
};

/** The text of `--help`. */
export function describeCommand(command: string, names: readonly OptionName[], operands: string): string {
  const lines = [...names, 'help' as const].map((name) => {
    const option: Option = commandOptions[name];
    const flag = option.value === undefined ? `--${name}` : `--${name} ${option.value}`;
    return `  ${flag.padEnd(16)}  ${option.description}`;
  });
  return [`用法：npm run ${command} -- [选项]${operands === '' ? '' : ` ${operands}`}`, '', ...lines].join('\n');
}
