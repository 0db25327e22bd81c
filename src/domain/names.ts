const compoundSurnames = new Set([
  '欧阳', '上官', '司马', '诸葛', '司徒', '夏侯', '皇甫', '尉迟', '公孙', '令狐', '慕容', '宇文', '长孙', '东方', '独孤', '南宫',
  '西门', '端木', '轩辕', '百里', '呼延', '申屠', '太史', '澹台', '闻人', '赫连', '钟离', '公冶', '宗政', '濮阳', '淳于', '单于',
  '仲孙', '鲜于', '闾丘', '司空', '司寇', '子车', '颛孙', '巫马', '公西', '漆雕', '乐正', '壤驷', '公良', '拓跋', '夹谷', '宰父',
  '谷梁', '左丘', '东郭', '南门', '第五', '梁丘', '微生', '羊舌', '万俟', '亓官', '纳兰', '完颜', '叶赫', '贺兰', '耶律', '达奚',
]);

// Editors type the dot between the parts of a name in many ways.
const dots = /\s*[·•・‧∙⋅･]\s*/gu;

/** A name as it is shown: one kind of dot between the parts, no spaces inside a Chinese name. */
export function personName(name: string): string {
  const dotted = name.trim().replace(dots, '·');
  return /^[\p{Script=Han}\s]+$/u.test(dotted) ? dotted.replace(/\s+/gu, '') : dotted.replace(/\s+/gu, ' ');
}

/** Whether a name has no surname in front: `艾力·买买提`, `Anna Berg`. */
export function isWholeName(name: string): boolean {
  return personName(name).includes('·') || !/^\p{Script=Han}/u.test(name.trim());
}

/** The surname on the plate; a name without one stands there whole. */
export function surnameOf(name: string, override?: string): string {
  if (override) return override;
  const shown = personName(name);
  if (isWholeName(shown)) return shown;
  const characters = [...shown];
  const two = characters.slice(0, 2).join('');
  return characters.length > 2 && compoundSurnames.has(two) ? two : (characters[0] ?? '');
}

/** A title without its marks for line breaks. */
export function plainTitle(title: string): string {
  return titleLines(title).reduce((joined, line) => joined + (needsSpace(joined, line) ? ' ' : '') + line, '');
}

/** The lines into which `|` divides a title. */
export function titleLines(title: string): string[] {
  return title.split('|').map((line) => line.trim()).filter((line) => line !== '');
}

function needsSpace(before: string, after: string): boolean {
  return /[\p{Script=Latin}\d,.:;!?)]$/u.test(before) && /^[\p{Script=Latin}\d(]/u.test(after);
}
