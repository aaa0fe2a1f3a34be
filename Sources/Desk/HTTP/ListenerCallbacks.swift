#if Desk
    import CMicrohttpd

    /// The C functions that libmicrohttpd calls; each finds its listener behind the first pointer.
    enum ListenerCallbacks {
        /// The first line is read: the request's own object is made, and released in `completed`.
        static let target:
            @convention(c) (
                UnsafeMutableRawPointer?, UnsafePointer<CChar>?, OpaquePointer?
            ) -> UnsafeMutableRawPointer? = { context, target, _ in
                unsafe ListenerCallbacks.context(context)?.began()
                let exchange = unsafe Exchange(target: target.map { unsafe String(cString: $0) } ?? "")
                return unsafe Unmanaged.passRetained(exchange).toOpaque()
            }

        /// Called once with the head, then for each part of the body, then at its end.
        static let access: MHD_AccessHandlerCallback = { context, connection, _, method, _, part, size, state in
            guard let context = unsafe ListenerCallbacks.context(context),
                let exchange = unsafe exchange(state?.pointee),
                let size = unsafe size
            else { return .NO }
            if !exchange.isBegun {
                return unsafe context.begin(
                    exchange, on: connection, method: method.map { unsafe String(cString: $0) } ?? "")
            }
            if unsafe size.pointee > 0 {
                unsafe exchange.append(UnsafeBufferPointer(start: part, count: size.pointee))
                unsafe size.pointee = 0
                return .YES
            }
            return context.finish(exchange, on: connection)
        }

        /// The answer is sent, or the sender is gone.
        static let completed: MHD_RequestCompletedCallback = { context, _, state, _ in
            guard let pointer = unsafe state?.pointee else { return }
            unsafe Unmanaged<Exchange>.fromOpaque(pointer).release()
            unsafe state?.pointee = nil
            unsafe ListenerCallbacks.context(context)?.ended()
        }

        /// One field of the head, to be added to the array behind the pointer.
        static let header: MHD_KeyValueIterator = { fields, _, name, value in
            guard let name = unsafe name else { return .YES }
            let field = unsafe HeaderField(String(cString: name), value.map { unsafe String(cString: $0) } ?? "")
            unsafe fields?.assumingMemoryBound(to: [HeaderField].self).pointee.append(field)
            return .YES
        }

        private static func context(_ pointer: UnsafeMutableRawPointer?) -> ListenerContext? {
            guard let pointer = unsafe pointer else { return nil }
            return unsafe Unmanaged<ListenerContext>.fromOpaque(pointer).takeUnretainedValue()
        }

        private static func exchange(_ pointer: UnsafeMutableRawPointer?) -> Exchange? {
            guard let pointer = unsafe pointer else { return nil }
            return unsafe Unmanaged<Exchange>.fromOpaque(pointer).takeUnretainedValue()
        }
    }
#endif
