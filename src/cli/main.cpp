#include <iostream>

int main() {
    std::cerr << "annals: no commands yet\n";
    return 2;
}
