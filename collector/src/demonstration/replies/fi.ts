import type { ReplyTexts } from "./index.ts";

export const fi: ReplyTexts = {
  replies: {
    access: [
      "Kiitos yhteydenotostasi. Ymmärrämme, että on raskasta yrittää kerta toisensa jälkeen saamatta aikaa. Avaamme nyt enemmän aikoja myös iltapäiville, ja takaisinsoiton voi pyytää joko aamu- tai iltapäivälle.",
      "Kiitos palautteestasi. Olemme pahoillamme, että meihin oli niin vaikea saada yhteyttä. Olen käynyt asian läpi puhelimeen vastaavien kanssa. Ota mielellään uudelleen yhteyttä, niin autamme eteenpäin.",
    ],
    "e-services": [
      "Kiitos palautteestasi. Se on välitetty sähköisen asioinnin kehittäjille, ja asia on kirjattu ylös. Siihen asti autamme sinua mielellämme puhelimitse.",
      "Kiitos! Juuri tällaista meidän on hyvä tietää. Käymme nyt läpi sivun sanat ja sen, mitä verkossa voi varata.",
    ],
    treatment: [
      "Kiitos, että kerroit. Ketään ei pidä kohdella meillä näin, ja olen pahoillani. Olemme puhuneet asiasta työryhmässä mainitsematta sinua.",
      "Olen pahoillani siitä, miten sinua kohdeltiin. Sinua pitää meillä kuunnella. Olemme käyneet läpi, miten otamme asiakkaat vastaan, ja palautteestasi oli apua.",
    ],
    care: [
      "Kiitos palautteestasi. Omaan hoitoosi emme voi ottaa kantaa täällä, mutta voit ottaa sen puheeksi hoitopaikassasi. Otimme opiksi siitä, mitä kirjoitit tiedottamisesta.",
      "Kiitos, että kirjoitit. Olen käynyt palautteesi läpi henkilöstön kanssa, ja olemme muuttaneet sitä, miten toimimme käynnin jälkeen.",
    ],
    language: [
      "Kiitos palautteestasi. Sinun kuuluu saada palvelua omalla kielelläsi ilman, että sitä tarvitsee pyytää. Olemme tarkistaneet työvuorot niin, että paikalla on aina joku, joka osaa vastata.",
      "Kiitos yhteydenotosta. Oma kieli on oikeutesi, ja muistutamme siitä uusien työntekijöiden perehdytyksessä.",
    ],
    facilities: [
      "Kiitos palautteestasi. Olemme vieneet asian kiinteistön hoidosta vastaaville.",
      "Kiitos! Olemme huomanneet saman ja pyytäneet parempaa ratkaisua.",
    ],
    accessibility: [
      "Kiitos, tämä on meille tärkeää. Puute on kirjattu, ja olemme pyytäneet sen korjaamista. Kerro mielellään, jos jokin muu on tielläsi.",
    ],
    other: [
      "Kiitos palautteestasi. Olemme lukeneet sen yhdessä ja kirjanneet ehdotuksesi.",
      "Kiitos, että käytit aikaa kirjoittamiseen. Asiasi on välitetty meillä oikealle henkilölle.",
    ],
  },
  thanks: [
    "Kiitos kauniista sanoista! Ne luettiin viikkopalaverissamme ja ilahduttivat meitä.",
    "Kiitos! On hienoa, että käytit aikaa kirjoittamiseen. Olen välittänyt terveisesi niille, jotka tapasit.",
    "Mukava kuulla, että kaikki sujui hyvin. Kiitos, että kerroit!",
  ],
  interim: [
    "Kiitos palautteestasi. Selvitämme asiaa ja vastaamme heti, kun tiedämme enemmän.",
    "Kiitos, palautteesi on tullut perille. Kysyn asiasta kollegalta ja palaan sinulle.",
  ],
  followUps: ["Kiitos vastauksesta!", "Kiitos, hyvä että tartuitte asiaan."],
  notes: [
    "Puhuttu lähiesihenkilön kanssa, otetaan esiin viikkopalaverissa.",
    "Sama asia on tullut useammalta.",
  ],
  transferReason: "Koskee sähköistä asiointia",
};
