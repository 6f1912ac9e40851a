package nl.wijkbord.audit;

import org.springframework.data.repository.Repository;

/** Only ever adds: there is no way here to change a line or to take one away. */
interface HistoryRepository extends Repository<HistoryLine, Long> {

    HistoryLine save(HistoryLine line);
}
