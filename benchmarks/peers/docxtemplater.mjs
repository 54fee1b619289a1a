// Fill a Word template with docxtemplater: TEMPLATE PARTS.json OUT.docx.
import { readFileSync, writeFileSync } from "node:fs";
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";

const [template, parts, out] = process.argv.slice(2);
const name = (part) =>
  part.kind === "heading" ? `heading${part.level}` : part.ordered ? "number" : part.kind;
const given = JSON.parse(readFileSync(parts, "utf-8")).map((part) =>
  part.kind === "table"
    ? { lines: part.rows.map((row) => row.join("\t")) }
    : { [name(part)]: { text: part.text } },
);
const document = new Docxtemplater(new PizZip(readFileSync(template)), { paragraphLoop: true });
document.render({ parts: given });
writeFileSync(out, document.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" }));
