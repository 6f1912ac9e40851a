package nl.wijkbord.card;

import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses how to search by the database that is there. */
@Configuration
class SearchConfiguration {

    @Bean
    TextSearch textSearch(DataSource source) throws SQLException {
        try (var connection = source.getConnection()) {
            var product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
            return product.contains("mariadb") ? new FullTextSearch() : new LikeSearch();
        }
    }
}
