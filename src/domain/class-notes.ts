/** A line of the class notes: `- **1998级·海洋·林海燕**：九月航次校验浮标六只。` */
export interface WrittenNote {
  year: number;
  group: string;
  who: string;
  text: string;
}

const noteLine = /^[-*]\s+\*\*(\d{4})级·([^·*]+)·([^*]+)\*\*[：:]\s*(.+)$/gmu;
const marks = /\*\*|__|`|!?\[([^\]]*)\]\([^)]*\)/gu;

/** The notes of a text, without the marks of Markdown. */
export function readClassNotes(body: string): WrittenNote[] {
  return [...body.matchAll(noteLine)].map(([, year = '', group = '', who = '', text = '']) => ({
    year: Number(year), group: group.trim(), who: who.trim(), text: text.replace(marks, '$1').trim(),
  }));
}
