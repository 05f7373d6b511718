import type { ComponentChildren } from 'preact';
import type { Bilingual } from '@/lib/model/vocabulary';
import { Text } from './Text';

/** A column: its head, what stands in a row's cell, and whether it is wide or holds short facts. */
export interface Column<Row> {
  readonly head: Bilingual;
  readonly cell: (row: Row) => ComponentChildren;
  readonly width?: 'wide' | 'narrow';
}

interface DataTableProps<Row> {
  readonly label: Bilingual;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Id of a row for links into the table. */
  readonly rowId?: (row: Row) => string;
}

/** A table that turns each row into a labelled block on narrow screens. The first column heads its row. */
export function DataTable<Row>({ label, columns, rows, rowId }: DataTableProps<Row>) {
  return (
    <table class="data">
      <caption class="visually-hidden">
        <Text text={label} />
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th class={column.width} key={column.head.en} scope="col">
              <Text text={column.head} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <DataRow columns={columns} id={rowId?.(row)} key={rowId?.(row) ?? index} row={row} />
        ))}
      </tbody>
    </table>
  );
}

interface DataRowProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly row: Row;
  readonly id: string | undefined;
}

function DataRow<Row>({ columns, row, id }: DataRowProps<Row>) {
  return (
    <tr id={id}>
      {columns.map(({ head, cell }, index) =>
        index === 0 ? (
          <th class="row-head" key={head.en} scope="row">
            {cell(row)}
          </th>
        ) : (
          <td key={head.en}>
            <span aria-hidden="true" class="cell-label">
              <Text text={head} />
            </span>
            <div class="cell">{cell(row)}</div>
          </td>
        ),
      )}
    </tr>
  );
}
