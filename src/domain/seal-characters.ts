/** The four characters of the seal: the school's name without 大学, or its short name with 校友. */
export function sealCharacters(name: string, short: string): string {
  const plain = name.replace(/大学|学院/g, '');
  if ([...plain].length === 4) return plain;
  return [...short].length === 2 ? `${short}校友` : [...`${plain}校友志`].slice(0, 4).join('');
}
