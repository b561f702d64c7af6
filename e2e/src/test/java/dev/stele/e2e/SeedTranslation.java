package dev.stele.e2e;

import java.util.List;
import java.util.Map;

/** A Russian text for the dialogue article, by the beginnings of its sentences. */
final class SeedTranslation {

    private static final String CAPITAL =
            "В столице Таджикистана прошёл Второй диалог государства и гражданского общества"
                    + " о продвижении и защите прав человека; его участники подтвердили, что государственные учреждения,"
                    + " гражданское общество и международные партнёры вместе добиваются соблюдения прав человека и реформы"
                    + " правосудия на основе сотрудничества и доверия.";
    private static final String TOGETHER = "В Диалоге приняли участие более 70 человек: представители Исполнительного"
            + " аппарата Президента Республики Таджикистан, Маджлиси Оли (парламента), Генеральной прокуратуры,"
            + " Верховного суда, Министерства внутренних дел, Главного управления исполнения наказаний (ГУИУН),"
            + " аппарата Омбудсмена, а также ведущих организаций гражданского общества, молодёжные активисты,"
            + " дипломаты и международные эксперты.";
    private static final String ORGANISED = "Встречу организовали НПО «Мир права», Омбудсмен Таджикистана и фонд"
            + " Perspectivity Challenge Foundation в рамках проекта Европейского союза «Пути к правосудию: укрепление"
            + " прав человека через предупреждение пыток и реформу пенитенциарной системы», который осуществляется"
            + " вместе с Центром развития и правосудия (CDJI), Управлением Верховного комиссара ООН по правам человека"
            + " (УВКПЧ) и организацией «Международное партнёрство за права человека» (IPHR).";

    static final List<String> PARAGRAPHS = List.of(CAPITAL, TOGETHER, ORGANISED);

    private static final Map<String, String> BY_BEGINNING = Map.of(
            "Dushanbe", "Душанбе",
            "The capital of Tajikistan", CAPITAL,
            "The Dialogue brought together", TOGETHER,
            "The event was organised", ORGANISED);

    private SeedTranslation() {}

    static String of(String source) {
        return BY_BEGINNING.entrySet().stream()
                .filter(entry -> source.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("a sentence that the article does not have: " + source));
    }
}
