import { spineForm } from '#domain/entry-summary.ts';
import { isWholeName, personName, surnameOf } from '#domain/names.ts';
import type { PersonLine } from '#domain/people-view.ts';
import { printedText } from '#domain/view-facts.ts';
import type { KnownPerson } from './people-by-id.ts';
import { remembered } from './remembered.ts';
import { summaryOf } from './summaries.ts';

/** People as lists show them. */
export function personLines(people: readonly KnownPerson[]): Promise<PersonLine[]> {
  return Promise.all(people.map(personLine));
}

export function personLine({ id, entry, data }: KnownPerson): Promise<PersonLine> {
  const { lang } = entry;
  return remembered(`person-line/${lang}/${id}`, async () => {
    const summary = await summaryOf(entry);
    const name = personName(data.name);
    const { born, died } = data.lived ?? {};
    return {
      summary,
      plate: {
        surname: surnameOf(name, data.surname),
        name,
        isWhole: isWholeName(name) && !data.surname,
        cloth: spineForm(name, 0, id, undefined).cloth,
        ...(summary.call && { call: summary.call }),
      },
      isMemorial: data.deceased ?? false,
      lived: died === undefined ? '' : `${born ?? ''}—${died}`,
      topics: (data.mentoring?.open ? data.mentoring.topics ?? [] : []).map((topic) => printedText(topic, lang)),
    };
  });
}
