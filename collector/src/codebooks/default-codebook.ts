import * as v from "valibot";
import { CodeDimension, type LocalizedText } from "@respons/wire";
import shipped from "./default-codebook.json" with { type: "json" };

interface DefaultCodebook {
  slug: string;
  name: LocalizedText;
  source: LocalizedText;
  dimensions: CodeDimension[];
}

/** What a new organisation begins with: the themes of the review that Respons grew from. */
export const defaultCodebook: DefaultCodebook = {
  slug: shipped.id,
  name: {
    sv: "Klientrespons för social rapportering",
    fi: "Asiakaspalaute sosiaalisessa raportoinnissa",
    en: "Client feedback for social reporting",
  },
  source: {
    sv: "Koderna är skrivna för Respons efter temana i Helsingfors översikt Klientrespons ur perspektivet för social rapportering (respons från november 2015 till februari 2016).",
    fi: "Koodit on kirjoitettu Responsia varten Helsingin katsauksen Klientrespons ur perspektivet för social rapportering teemojen pohjalta (palaute marraskuusta 2015 helmikuuhun 2016).",
    en: "Codes written for Respons after the themes of Helsinki’s review Klientrespons ur perspektivet för social rapportering (feedback of November 2015 to February 2016).",
  },
  dimensions: v.parse(v.array(CodeDimension), shipped.dimensions),
};
