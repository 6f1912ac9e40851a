package nl.wijkbord.audit;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

interface HistoryRepository extends Repository<HistoryLine, Long>, JpaSpecificationExecutor<HistoryLine> {

    HistoryLine save(HistoryLine line);
}
