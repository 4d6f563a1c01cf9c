import { useEffect, useState } from "react";
import { Feedback } from "./feedback.tsx";
import { type Language, languages, texts } from "./texts.ts";

const views = ["appointment", "instructions"] as const;
type View = (typeof views)[number];

const context = { view: "appointment" };

/** Two views in three languages; the form goes with its view, and comes back with it. */
export function App() {
  const [lang, setLang] = useState<Language>("sv");
  const [view, setView] = useState<View>("appointment");
  const [isPreview, setIsPreview] = useState(false);
  const [status, setStatus] = useState<"held" | "arrived">();
  const words = texts[lang];

  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = words.name;
  }, [lang, words]);

  return (
    <>
      <header>
        <p className="name">{words.name}</p>
        <nav aria-label={words.languages}>
          {languages.map((tag) => (
            <button
              key={tag}
              type="button"
              lang={tag}
              aria-current={tag === lang ? "true" : undefined}
              onClick={() => setLang(tag)}
            >
              {texts[tag].language}
            </button>
          ))}
        </nav>
        <nav aria-label={words.views} className="views">
          {views.map((name) => (
            <button
              key={name}
              type="button"
              aria-current={name === view ? "page" : undefined}
              onClick={() => setView(name)}
            >
              {words[name]}
            </button>
          ))}
        </nav>
      </header>
      <main>
        <h1>{view === "appointment" ? words.title : words.instructions}</h1>
        <p>{view === "appointment" ? words.time : words.bring}</p>
        <p role="status">{status && words[status]}</p>
        {view === "appointment" && (
          <>
            <label>
              <input
                type="checkbox"
                checked={isPreview}
                onChange={(event) => setIsPreview(event.target.checked)}
              />
              {words.preview}
            </label>
            <Feedback
              form="booking"
              lang={lang}
              unit="health-station-1"
              context={context}
              onSubmit={(event) => {
                if (!isPreview) return;
                event.preventDefault();
                setStatus("held");
              }}
              onSent={() => setStatus("arrived")}
            >
              <a href={`/f/booking?lang=${lang}&unit=health-station-1`}>{words.feedback}</a>
            </Feedback>
          </>
        )}
      </main>
      <footer>
        <p>{words.example}</p>
      </footer>
    </>
  );
}
