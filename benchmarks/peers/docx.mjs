// Make a Word file with the library docx: PARTS.json OUT.docx.
import { readFileSync, writeFileSync } from "node:fs";
import { Document, Packer, Paragraph, Table, TableCell, TableOfContents, TableRow } from "docx";

const [parts, out] = process.argv.slice(2);
const numbered = { reference: "numbered", level: 0 };
const blockOf = (part) => {
  switch (part.kind) {
    case "heading":
      return new Paragraph({ text: part.text, heading: `Heading${part.level}` });
    case "item":
      return part.ordered
        ? new Paragraph({ text: part.text, numbering: numbered })
        : new Paragraph({ text: part.text, bullet: { level: part.level - 1 } });
    case "table":
      return new Table({ rows: part.rows.map((row, at) => rowOf(row, at === 0)) });
    default:
      return new Paragraph(part.text);
  }
};
const rowOf = (row, tableHeader) =>
  new TableRow({
    tableHeader,
    children: row.map((cell) => new TableCell({ children: [new Paragraph(cell)] })),
  });
const contents = new TableOfContents("Contents", { hyperlink: true, headingStyleRange: "1-2" });
const document = new Document({
  numbering: { config: [{ reference: "numbered", levels: [{ level: 0, format: "decimal", text: "%1." }] }] },
  sections: [{ children: [contents, ...JSON.parse(readFileSync(parts, "utf-8")).map(blockOf)] }],
});
writeFileSync(out, await Packer.toBuffer(document));
