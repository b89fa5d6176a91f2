package dev.socialscheduler.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The page about the contract says what the kits and the backends say. */
class ContractDocumentTest {

    @Test
    void the_page_is_what_the_kits_say() {
        String text = new ContractDocument().text();
        if (Boolean.getBoolean("contract.update")) {
            Project.write(ContractDocument.FILE, text);
        }

        assertThat(Project.read(ContractDocument.FILE))
                .as("Run mvn test -pl contract-tests -Dtest=ContractDocumentTest -Dcontract.update=true and commit "
                        + ContractDocument.FILE)
                .isEqualTo(text);
    }
}
