import type { Field } from '#schemas/field-tree.ts';

/** What to write, in an editor's words: the kind of value and its limits. */
export function kindWords(field: Field): string {
  const { widget, max, item, choices } = field;
  switch (widget) {
    case 'text': return max && max < 1000 ? `文字，不超过${max}字` : '文字';
    case 'markdown': return '几段文字';
    case 'day': return '日期';
    case 'dayOrYear': return '日期或年份';
    case 'time': return '日期和时刻';
    case 'monthDay': return '几月几日';
    case 'year': return '四位年份';
    case 'number': return '数字';
    case 'boolean': return '是或否';
    case 'url': return '网址';
    case 'address': return '本站地址';
    case 'email': return '邮箱';
    case 'colour': return '色值';
    case 'picture': return '图片';
    case 'picturePath': return '图片文件名';
    case 'file': return '文件名';
    case 'reference': return '名称或编号';
    case 'choice': return `选一个：${Object.values(choices ?? {}).join('、')}`;
    case 'group': return '分项写';
    case 'list': return item?.fields ? '列表，一条一条分项写' : `列表，用顿号隔开（${item ? kindWords(item) : ''}）`;
  }
}

/** A value as an editor writes it on one line. */
export function exampleLine(value: unknown): string {
  if (Array.isArray(value)) return value.map(exampleLine).join('、');
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'object' && value !== null) return Object.values(value).map(exampleLine).join(' / ');
  return String(value);
}
