package dev.socialscheduler.emulator.internal.v1;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    a=1&b=2                          | {"a":"1","b":"2"}
                    a=1&a=2                          | {"a":"2"}
                    a[]=1&a[]=2                      | {"a":{"0":"1","1":"2"}}
                    a%5B%5D=1&a%5B%5D=2              | {"a":{"0":"1","1":"2"}}
                    a[0]=1&a[1]=2&a[]=3              | {"a":{"0":"1","1":"2","2":"3"}}
                    a[5]=1&a[]=2                     | {"a":{"5":"1","6":"2"}}
                    a[]=1&a=2                        | {"a":"2"}
                    a=1&a[]=2                        | {"a":{"0":"2"}}
                    m[link]=x&m[title]=y             | {"m":{"link":"x","title":"y"}}
                    s[0][days][]=mon&s[0][days][]=tue&s[0][times][]=09:00 | {"s":{"0":{"days":{"0":"mon","1":"tue"},"times":{"0":"09:00"}}}}
                    a                                | {"a":""}
                    a=&b                             | {"a":"","b":""}
                    =x&&a=1                          | {"a":"1"}
                    a[b=1                            | {"a[b":"1"}
                    a[b]c=1                          | {"a":{"b":"1"}}
                    a=x%20y+z%2B                     | {"a":"x y z+"}
                    a=100%&b=%zz                     | {"a":"100%","b":"%zz"}
                    a=b=c                            | {"a":"b=c"}
                    a=%F0%9F%A5%90+caf%C3%A9         | {"a":"🥐 café"}
                    a=🥐                             | {"a":"🥐"}
                    """)
    void formsAreReadAsPhpReadsThem(String form, String json) {
        assertThat(FormReader.read(form)).hasToString(json);
    }

    @Test
    void whatIsTooMuchOrTooDeepIsLeftOut() {
        assertThat(FormReader.read("a[]=x&".repeat(1_500)).path("a")).hasSize(1_000);
        assertThat(FormReader.read("a" + "[b]".repeat(100) + "=x")).isEmpty();
        assertThat(FormReader.read("a" + "[]".repeat(100_000) + "=x")).isEmpty();
    }
}
