package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The page about the contract matches the kits and the backends. */
class ContractDocumentTest {

    @Test
    void the_page_matches_the_kits() {
        String text = new ContractDocument().text();
        if (Boolean.getBoolean("contract.update")) {
            Project.write(ContractDocument.FILE, text);
        }

        assertThat(Project.read(ContractDocument.FILE))
                .as("Run mvn test -pl contract-tests -am -Dtest=ContractDocumentTest -Dcontract.update=true"
                        + " -Dsurefire.failIfNoSpecifiedTests=false and commit " + ContractDocument.FILE)
                .isEqualTo(text);
    }
}
