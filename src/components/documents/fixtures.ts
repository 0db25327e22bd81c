import type { DocumentRow } from '#domain/documents-view.ts';

export function documentRow(values: Partial<DocumentRow> & { title?: string } = {}): DocumentRow {
  const { title = '滨海理工大学校友会章程', ...rest } = values;
  return {
    address: '/documents/charter-2023/', parts: [title], number: '滨理校友〔2023〕7号', issued: '2023年6月18日', effective: '2023年7月1日', until: '',
    state: 'current', stateText: '现行', ...rest,
  };
}

export const repealedRow = documentRow({
  title: '滨海理工大学校友会章程（2015年）', address: '/documents/charter-2015/', number: '', until: '2023年6月30日', state: 'repealed', stateText: '废止',
});
