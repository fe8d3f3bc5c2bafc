import { describe, expect, it } from 'vitest';
import { type CourseRow, missed } from './course-of';

/** Sentences such as organisers write, each with all that a fair reader takes from it. */
const ROWS: readonly CourseRow[] = [
  ['flat', 'Percurso plano e rápido.'],
  ['flat', 'Percurso totalmente plano.'],
  ['flat', 'Um percurso praticamente plano, ideal para bater recordes.'],
  ['flat', 'Altimetria plana.'],
  ['flat', 'Sem subidas.'],
  ['flat', 'Desnível praticamente nulo.'],
  ['flat', 'Percurso muito rápido e sem dificuldades altimétricas.'],
  ['flat', 'O trajeto é todo plano.'],
  ['flat', 'Quase sem desnível.'],
  ['flat|rolling', 'Maioritariamente plano, com uma pequena subida ao km 5.'],
  ['flat|rolling', 'Percurso predominantemente plano.'],
  ['flat|rolling', 'Plano na sua maioria, com ligeiras inclinações.'],
  ['flat|rolling', 'Quase todo plano, exceto uma subida curta.'],
  ['rolling', 'Percurso ondulado.'],
  ['rolling', 'Percurso ligeiramente ondulado.'],
  ['rolling', 'Percurso com sobe e desce suave.'],
  ['rolling', 'Algumas subidas e descidas ligeiras.'],
  ['rolling|hilly', 'Um constante sobe e desce.'],
  ['rolling|hilly', 'Percurso com subidas e descidas.'],
  ['rolling|hilly', 'Percurso acidentado.'],
  ['rolling|hilly', 'Altimetria variada, com várias subidas.'],
  ['hilly', 'Percurso duro, com muitas subidas.'],
  ['hilly', 'Percurso muito exigente com subidas íngremes.'],
  ['hilly', 'Muitas ladeiras pelo caminho.'],
  ['hilly', 'Subidas fortes e descidas técnicas.'],
  ['hilly', 'Nada plano: é sempre a subir ou a descer.'],
  ['hilly', 'Altimetria desafiadora.'],
  ['hilly', 'Elevado desnível.'],
  ['gain 400', '400 m D+'],
  ['gain 400', 'Desnível positivo: 400 m'],
  ['gain 400', '400 metros de desnível positivo'],
  ['gain 400', 'Desnível acumulado de 400 m'],
  ['gain 400', 'D+ 400m'],
  ['gain 400', '21 km com 400 m de acumulado positivo'],
  ['gain 400', 'Ganho de elevação: 400 m'],
  ['gain 400', 'Altimetria: 400 m D+'],
  ['gain 400', 'Altimetria acumulada: 400 m'],
  ['gain 400', '21K – 400 D+'],
  ['gain 400, loss 400', '400 m de desnível positivo e 400 m de desnível negativo'],
  ['gain 400', 'Subida acumulada: 400 m'],
  ['gain 400', 'São 400 metros de subida acumulada.'],
  ['mountainous', 'Quilómetro vertical.'],
  ['mountainous|hilly', 'Percurso montanhoso.'],
  ['mountainous|hilly', 'Trail de montanha com subidas muito íngremes.'],
  ['downhill', 'Percurso sempre a descer.'],
  ['downhill', 'Percurso em descida até à meta.'],
  ['unknown', 'A subida para o castelo começa ao km 4.'],
  ['unknown', 'Prato de massa no final.'],
  ['unknown', 'A região é conhecida pelas suas montanhas.'],
  ['unknown', 'No ano passado o percurso era mais acidentado.'],
  ['unknown', 'O valor sobe a partir de 1 de maio.'],
  ['unknown', 'A vila fica a 600 m de altitude.'],
];

describe('what Portuguese pages call a course', () => {
  it.each(ROWS)('%s: %s', (expected, text) => {
    expect(missed([expected, text], 'pt')).toEqual([]);
  });
});
